import { Stack } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

export function queueLink(scope: Construct, queue: IQueue): string {
  const { region, account, urlSuffix } = Stack.of(scope);
  const address = `https%3A%2F%2Fsqs.${region}.${urlSuffix}%2F${account}%2F${queue.queueName}`;
  return `${home(scope, 'sqs/v3')}#/queues/${address}`;
}

export function functionLink(scope: Construct, handler: IFunction): string {
  return `${home(scope, 'lambda')}#/functions/${handler.functionName}?tab=monitoring`;
}

export function ruleLink(scope: Construct, ruleName: string): string {
  return `${home(scope, 'events')}#/eventbus/default/rules/${ruleName}`;
}

export function logsLink(scope: Construct, logGroupName: string): string {
  return `${home(scope, 'cloudwatch')}#logsV2:log-groups/log-group/${logGroupName}`;
}

/** The console has a domain of its own in China. */
function home(scope: Construct, service: string): string {
  const { region } = Stack.of(scope);
  const domain = region.startsWith('cn-') ? 'console.amazonaws.cn' : 'console.aws.amazon.com';
  return `https://${region}.${domain}/${service}/home?region=${region}`;
}
